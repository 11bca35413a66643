package cn.denggao.engine.refusal;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/** Adds the mappers to every Jersey application: the webapps' and the REST API's. */
public class RefusalFeature implements ForcedAutoDiscoverable {

	@Override
	public void configure(FeatureContext context) {
		context.register(new FailureMapper());
		context.register(new RestFailureMapper());
		context.register(new EngineFailureMapper());
	}

}
