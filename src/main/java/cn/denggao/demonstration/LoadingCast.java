package cn.denggao.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import cn.denggao.calendar.ImportingYear;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.programme.ImportingPack;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings in everybody and everything a demonstration needs before its first round. */
@DemonstrationOnly
@Service
public class LoadingCast {

	/** The province whose commission runs the programme. */
	static final OrganisationId PROVINCE = new OrganisationId("140000");

	private final OrganisationRegister organisations;

	private final ImportingYear years;

	private final OpeningAccounts accounts;

	private final ImportingPack packs;

	private final LoadingExperts experts;

	private final LoadingDisciplines disciplines;

	private final ResourcePatternResolver files;

	private final String pack;

	LoadingCast(OrganisationRegister organisations, ImportingYear years, OpeningAccounts accounts, ImportingPack packs,
			LoadingExperts experts, LoadingDisciplines disciplines, ResourcePatternResolver files,
			@Value("${denggao.pack}") String pack) {
		this.organisations = organisations;
		this.years = years;
		this.accounts = accounts;
		this.packs = packs;
		this.experts = experts;
		this.disciplines = disciplines;
		this.files = files;
		this.pack = pack;
	}

	/** Loads all; what is known already stays as it is. */
	@Transactional
	public void load() {
		try (var register = open("organisations"); var people = open("accounts")) {
			organisations.importFrom(register);
			accounts.openCast(new YAMLMapper().readValue(people, Cast.class).wishes());
			for (var year : files.getResources("classpath:demonstration/calendar/*.json")) {
				try (var file = year.getInputStream()) {
					years.unlessKnown(file);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		experts.load();
		disciplines.load();
		packs.importFrom(pack, PROVINCE);
	}

	private static InputStream open(String name) throws IOException {
		return new ClassPathResource("demonstration/" + name + ".yaml").getInputStream();
	}

}
