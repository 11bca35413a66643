package cn.denggao.application.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/**
 * Several files at once, each by itself: those that are refused are told together, the
 * others stay.
 */
@Service
public class AttachingFiles {

	private static final int MOST = 10;

	private static final String FIELD = "file";

	private final FillingDossier filling;

	AttachingFiles(FillingDossier filling) {
		this.filling = filling;
	}

	/** Adds the files as papers of this kind. */
	public void attach(ProjectId project, String kind, List<Handed> files) {
		if (files.isEmpty()) {
			throw Refused.at(FIELD, "application.editor.file-missing");
		}
		if (files.size() > MOST) {
			throw Refused.at(FIELD, "application.editor.files-too-many", MOST);
		}
		List<Refused> refusals = new ArrayList<>();
		files.forEach(file -> attach(project, kind, file, refusals));
		if (!refusals.isEmpty()) {
			throw told(refusals, files.size() - refusals.size());
		}
	}

	private static Refused told(List<Refused> refusals, int kept) {
		if (kept > 0) {
			refusals.add(Refused.at(FIELD, "application.editor.files-kept", kept));
		}
		return (refusals.size() == 1) ? refusals.get(0) : new RefusedTogether(FIELD, refusals);
	}

	private void attach(ProjectId project, String kind, Handed file, List<Refused> refusals) {
		try (var content = file.content().getInputStream()) {
			filling.attach(project, kind, file.name(), content);
		}
		catch (Refused ex) {
			if (ex.kind() != Refused.Kind.RULE) {
				throw ex;
			}
			refusals.add(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A file as it was handed in. */
	public record Handed(String name, InputStreamSource content) {
	}

}
