package cn.denggao.engine.ownership;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/** Gives each command our reading of who sees which task. */
class OwnedTasksFactory implements SessionFactory {

	@Override
	public Class<?> getSessionType() {
		return AuthorizationManager.class;
	}

	@Override
	public Session openSession() {
		return new OwnedTasks();
	}

}
