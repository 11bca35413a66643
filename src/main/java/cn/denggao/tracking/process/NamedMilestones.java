package cn.denggao.tracking.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

import cn.denggao.engine.DiagramWords;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** Tells the guard of deployments which milestones have a name and a step. */
@Component
class NamedMilestones implements DiagramWords {

	@Override
	public Set<String> milestones() {
		try {
			return PropertiesLoaderUtils.loadProperties(new ClassPathResource("tracking/milestones.properties"))
				.stringPropertyNames();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
