package cn.denggao.engine.guard;

import java.util.function.Supplier;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * Looks away while a test deploys what the guard would refuse, to see what stands behind
 * it.
 */
public final class Unguarded {

	private Unguarded() {
	}

	public static <T> T doing(ProcessEngine engine, Supplier<T> deployment) {
		var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
		var cache = configuration.getDeploymentCache();
		cache.setDeployers(configuration.getDeployers()
			.stream()
			.filter(deployer -> !(deployer instanceof DeploymentGuard))
			.toList());
		try {
			return deployment.get();
		}
		finally {
			cache.setDeployers(configuration.getDeployers());
		}
	}

}
