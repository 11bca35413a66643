package cn.denggao.document.domain;

import java.io.ByteArrayInputStream;

import cn.denggao.document.DocumentOwner;
import cn.denggao.document.DocumentSummary;
import cn.denggao.document.KeepingOwnFile;
import cn.denggao.document.domain.CheckingAndStoring.KeepingFile;

import org.springframework.stereotype.Service;

/** Keeps what the program made as it keeps what passed the checks. */
@Service
class KeepingMadeFile implements KeepingOwnFile {

	private final DocumentSettings settings;

	private final KeepingFile keeping;

	KeepingMadeFile(DocumentSettings settings, KeepingFile keeping) {
		this.settings = settings;
		this.keeping = keeping;
	}

	@Override
	public DocumentSummary keep(DocumentOwner owner, String slot, String fileName, byte[] content) {
		return keeping.keep(owner, null, slot,
				Upload.read(fileName, new ByteArrayInputStream(content), settings.maxSize()));
	}

}
