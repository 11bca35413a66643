package cn.denggao.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.review.RegisterExpert;
import cn.denggao.review.RegisteringExpert;
import cn.denggao.review.Relation;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Takes the invented experts into the pool once; later changes by people stay. */
@DemonstrationOnly
@Component
class LoadingExperts {

	private final RegisteringExpert registering;

	LoadingExperts(RegisteringExpert registering) {
		this.registering = registering;
	}

	void load() {
		try (var file = new ClassPathResource("demonstration/experts.yaml").getInputStream()) {
			new YAMLMapper().readValue(file, Pool.class)
				.experts()
				.stream()
				.map(Entry::command)
				.forEach(registering::registerIfAbsent);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The file. */
	record Pool(List<Entry> experts) {

	}

	/** One expert of the file. */
	record Entry(String login, String name, String title, boolean senior, Integer bornYear, Set<String> specialties,
			String employer, String province, List<Relation> relations) {

		RegisterExpert command() {
			return new RegisterExpert(login, name, title, senior, specialties, employer, province, bornYear, relations);
		}

	}

}
