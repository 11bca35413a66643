package cn.denggao.engine.observation;

import java.util.ArrayList;

import cn.denggao.engine.ProcessContract;
import cn.denggao.engine.TaskObserver;
import cn.denggao.engine.TokenObserver;
import cn.denggao.engine.WorkingDays;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Adds the parse listeners. Observers and contracts use engine services themselves, so
 * they are looked up when a command is flushed, not when the engine is built.
 */
@Component
class ObservationPlugin extends AbstractProcessEnginePlugin {

	private final ObjectProvider<TokenObserver> tokens;

	private final ObjectProvider<TaskObserver> tasks;

	private final ObjectProvider<ProcessContract> contracts;

	private final ObjectProvider<WorkingDays> calendar;

	ObservationPlugin(ObjectProvider<TokenObserver> tokens, ObjectProvider<TaskObserver> tasks,
			ObjectProvider<ProcessContract> contracts, ObjectProvider<WorkingDays> calendar) {
		this.tokens = tokens;
		this.tasks = tasks;
		this.contracts = contracts;
		this.calendar = calendar;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		if (engine.getCustomPostBPMNParseListeners() == null) {
			engine.setCustomPostBPMNParseListeners(new ArrayList<>());
		}
		engine.getCustomPostBPMNParseListeners().add(new NarrowingParseListener(() -> contracts.stream().toList()));
		engine.getCustomPostBPMNParseListeners().add(new ObservingParseListener());
		engine.getCustomPostBPMNParseListeners().add(new FieldParseListener(calendar::getObject));
		if (engine.getCustomSessionFactories() == null) {
			engine.setCustomSessionFactories(new ArrayList<>());
		}
		engine.getCustomSessionFactories().add(gathering());
	}

	private SessionFactory gathering() {
		return new SessionFactory() {
			@Override
			public Class<?> getSessionType() {
				return Movements.class;
			}

			@Override
			public Session openSession() {
				return new Movements(tokens, tasks);
			}
		};
	}

}
