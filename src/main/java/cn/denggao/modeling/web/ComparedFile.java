package cn.denggao.modeling.web;

import cn.denggao.modeling.domain.DefinitionName;

/** As much of a definition as a comparison shows. */
record ComparedFile(String kind, String title) {

	static ComparedFile of(DefinitionName name, String title) {
		return new ComparedFile(name.kind().name(), title);
	}

}
