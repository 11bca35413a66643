package cn.denggao.tracking.process;

import cn.denggao.engine.TaskMoved;
import cn.denggao.engine.TaskObserver;
import cn.denggao.engine.TokenMoved;
import cn.denggao.engine.TokenObserver;
import cn.denggao.identity.CurrentActor;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes down where each project's tokens have been, in the engine's own transaction, and
 * which office did a task; never who.
 */
@Component
class TrackingProjection implements TokenObserver, TaskObserver {

	private static final String ENTER = """
			insert into tracking_step (occurrence, element, project_id, process, definition_id, business_key, label,
			element_type, milestone, visibility, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, app_now())
			on conflict do nothing""";

	private static final String LEAVE = """
			update tracking_step set left_at = app_now(), cancelled = ?
			where project_id = ? and occurrence = ? and element = ? and left_at is null""";

	private static final String OFFICE = """
			update tracking_step set office = ? where business_key = ? and element = ? and left_at is null""";

	private final JdbcTemplate database;

	private final CurrentActor actor;

	TrackingProjection(JdbcTemplate database, CurrentActor actor) {
		this.database = database;
		this.actor = actor;
	}

	@Override
	public void moved(TokenMoved token) {
		if (token.projectId().isEmpty() || token.isInternal()) {
			return;
		}
		if (token.kind() == TokenMoved.Kind.ENTERED) {
			database.update(ENTER, token.occurrence(), token.element(), token.project(), token.process(),
					token.definitionId(), token.businessKey(), token.label(), token.elementType(), token.milestone(),
					token.visibility());
		}
		else {
			database.update(LEAVE, token.kind() == TokenMoved.Kind.CANCELLED, token.project(), token.occurrence(),
					token.element());
		}
	}

	@Override
	public void moved(TaskMoved task) {
		if (task.kind() == TaskMoved.Kind.COMPLETED && !actor.get().organisation().isEmpty()) {
			database.update(OFFICE, actor.get().organisation(), task.businessKey(), task.task());
		}
	}

}
