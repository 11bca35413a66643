package cn.denggao.construction.domain;

import java.util.Optional;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.ChangeId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds out who decides next on a change request. */
@Service
@Transactional
public class RoutingChange {

	private final Changes changes;

	RoutingChange(Changes changes) {
		this.changes = changes;
	}

	/** The role that decides next; empty when all have agreed. */
	public Optional<String> route(ChangeId change) {
		return changes.require(change).route();
	}

	/** The project whose agreement is to be changed. */
	public ProjectId projectOf(ChangeId change) {
		return changes.require(change).project();
	}

}
