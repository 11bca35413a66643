package cn.denggao.modeling.migration;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import cn.denggao.engine.CaseObserver;
import cn.denggao.engine.CasesMoved;

import org.springframework.stereotype.Component;

/** Does what a test wants when a certain case is moved. */
@Component
class LongLifeObserver implements CaseObserver {

	private final Map<String, Consumer<CasesMoved>> acts = new ConcurrentHashMap<>();

	void when(String businessKey, Consumer<CasesMoved> act) {
		acts.put(businessKey, act);
	}

	@Override
	public void moved(CasesMoved moved) {
		moved.cases()
			.stream()
			.filter(one -> acts.containsKey(one.businessKey()))
			.forEach(one -> acts.get(one.businessKey()).accept(moved));
	}

}
