package cn.denggao.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;

import cn.denggao.programme.FormDraft;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Forms that are just being changed, one for a round and an officer. */
@Repository
class FormDraftRows {

	private final JdbcTemplate database;

	FormDraftRows(JdbcTemplate database) {
		this.database = database;
	}

	Optional<FormDraft> find(RoundId round, String person) {
		return database
			.query("select * from programme_form_draft where round = ? and person = ?", FormDraftRows::draft,
					round.value(), person)
			.stream()
			.findFirst();
	}

	void put(RoundId round, String person, FormDraft draft) {
		database.update("""
				insert into programme_form_draft (round, person, content, hash, based_on, saved_at)
				values (?, ?, ?, ?, ?, ?) on conflict (round, person) do update set
				content = excluded.content, hash = excluded.hash, based_on = excluded.based_on,
				saved_at = excluded.saved_at
				""", round.value(), person, draft.content(), draft.hash(), draft.basedOn(),
				Timestamp.from(draft.savedAt()));
	}

	void remove(RoundId round, String person) {
		database.update("delete from programme_form_draft where round = ? and person = ?", round.value(), person);
	}

	/** What is a version now is nobody's draft any more. */
	void removeSame(RoundId round, String hash) {
		database.update("delete from programme_form_draft where round = ? and hash = ?", round.value(), hash);
	}

	private static FormDraft draft(ResultSet row, int number) throws SQLException {
		var content = row.getString("content");
		return new FormDraft(content, FormText.yaml(content), row.getString("hash"), row.getInt("based_on"),
				row.getTimestamp("saved_at").toInstant());
	}

}
