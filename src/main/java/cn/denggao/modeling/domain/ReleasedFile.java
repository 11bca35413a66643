package cn.denggao.modeling.domain;

import java.util.UUID;

/**
 * What somebody wants deployed.
 *
 * @param draft where it was written, or null
 * @param basis number of the newest version at this moment
 */
record ReleasedFile(DefinitionName name, String file, String title, byte[] content, UUID draft, int basis) {
}
