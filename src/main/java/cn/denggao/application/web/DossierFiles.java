package cn.denggao.application.web;

import java.util.List;

import cn.denggao.application.DossierView;
import cn.denggao.application.domain.ApplicationFiles;

import org.springframework.stereotype.Component;

/** The files of a dossier with type, size and hash. */
@Component
class DossierFiles {

	private final ApplicationFiles files;

	DossierFiles(ApplicationFiles files) {
		this.files = files;
	}

	List<Titled> of(DossierView dossier) {
		return dossier.attachments()
			.stream()
			.map(file -> new Titled(file.title(), PaperLine.of(files.require(file.document()))))
			.toList();
	}

	/** A file and what it is. */
	record Titled(String title, PaperLine file) {
	}

}
