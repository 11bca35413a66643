package cn.denggao.application.domain.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import cn.denggao.programme.EligibilityRules;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The conditions of a shipped pack, as its file says them. */
final class ShippedRules {

	private static final YAMLMapper YAML = YAMLMapper.builder().findAndAddModules().build();

	private ShippedRules() {
	}

	static EligibilityRules of(String pack) {
		return read(text(pack));
	}

	static String text(String pack) {
		try {
			return Files.readString(Path.of("src/main/resources/packs", pack, "eligibility.yaml"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static EligibilityRules read(String text) {
		try {
			return YAML.readValue(text, EligibilityRules.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
