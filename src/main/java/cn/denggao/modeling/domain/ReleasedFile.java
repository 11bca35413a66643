package cn.denggao.modeling.domain;

import java.util.UUID;

import cn.denggao.engine.guard.ContentHash;

/**
 * What somebody wants deployed, or an owner's definition that is to be given up.
 *
 * @param draft where it was written, or null
 * @param basis number of the newest version at this moment
 * @param madeFrom number of the version that it was made from
 */
record ReleasedFile(DefinitionName name, String file, String title, byte[] content, UUID draft, int basis, int madeFrom,
		boolean withdrawal) {

	ReleasedFile(DefinitionName name, String file, String title, byte[] content, UUID draft, int basis, int madeFrom) {
		this(name, file, title, content, draft, basis, madeFrom, false);
	}

	/**
	 * Fits this owner alone; no file name has a blank, so giving up is never deploying.
	 */
	String hash() {
		return ContentHash.of(name.owner(), withdrawal ? "give up " + file : file, content);
	}

}
