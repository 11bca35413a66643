package cn.denggao.modeling;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;

import cn.denggao.Acting;
import cn.denggao.identity.Role;
import cn.denggao.modeling.domain.BeginningDraft;
import cn.denggao.modeling.domain.DecidingRelease;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.modeling.domain.DeployingRelease;
import cn.denggao.modeling.domain.GoingBack;
import cn.denggao.modeling.domain.ReadingDraft;
import cn.denggao.modeling.domain.SubmittingDraft;
import cn.denggao.modeling.domain.WritingDraft;

import org.springframework.context.ApplicationContext;

/** Two administrators who change what is live. */
public class Redrawing {

	public static final Acting AUTHOR = Acting.as("sysadmin", "140000", Role.SYS_ADMIN);

	public static final Acting APPROVER = Acting.as("secadmin", "140000", Role.SEC_ADMIN);

	private static final String WHY = "按工作需要调整";

	private final ApplicationContext program;

	public Redrawing(ApplicationContext program) {
		this.program = program;
	}

	public UUID begin(String name) {
		return AUTHOR.gets(() -> bean(BeginningDraft.class).begin(DefinitionName.valueOf(name)));
	}

	/** A draft in which one label reads differently, waiting for approval. */
	public UUID submit(String name) {
		return submit(name, text -> text.replaceFirst("(\"label\": \"|name=\")", "$1再次"));
	}

	public UUID submit(String name, UnaryOperator<String> change) {
		var draft = begin(name);
		write(draft, change);
		return AUTHOR.gets(() -> bean(SubmittingDraft.class).submit(draft, WHY));
	}

	/** Over whatever is in the draft. */
	public void write(UUID draft, UnaryOperator<String> change) {
		AUTHOR.does(() -> {
			var written = bean(ReadingDraft.class).content(draft);
			var text = new String(written.content(), StandardCharsets.UTF_8);
			bean(WritingDraft.class).write(draft, written.version(),
					change.apply(text).getBytes(StandardCharsets.UTF_8));
		});
	}

	public UUID submitReturn(String name, int version) {
		return AUTHOR.gets(() -> bean(GoingBack.class).backTo(DefinitionName.valueOf(name), version, WHY));
	}

	public void approve(UUID release) {
		APPROVER.does(() -> bean(DecidingRelease.class).approve(release, "已核对改动"));
	}

	/** Approved by the one, deployed by the other. */
	public int deploy(UUID release) {
		approve(release);
		return AUTHOR.gets(() -> bean(DeployingRelease.class).deploy(release));
	}

	private <T> T bean(Class<T> type) {
		return program.getBean(type);
	}

}
