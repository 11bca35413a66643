package cn.denggao;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Refuses a demonstration that other machines could reach: it lets anybody in as anybody.
 */
@Component
@Profile("demonstration")
class DemonstrationStaysHere implements BeanFactoryPostProcessor, EnvironmentAware {

	private Environment environment;

	@Override
	public void setEnvironment(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		var address = environment.getProperty("server.address", "");
		if (!isLoopback(address)) {
			throw new CannotStart("demonstration-open", null, address);
		}
	}

	/** No address means all addresses. */
	private static boolean isLoopback(String address) {
		try {
			return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
