package cn.denggao.organisation.domain;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import cn.denggao.DatabaseTest;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.CreditCode;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.LicenceNumber;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.organisation.events.HospitalMerged;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DatabaseTest
@Import({ RecordedOrganisations.class, KeepingRegister.class, BundledSpecialties.class })
@RecordApplicationEvents
class OrganisationRegisterTests {

	@Autowired
	OrganisationRegister register;

	@Autowired
	OrganisationDirectory directory;

	@Autowired
	ApplicationEvents events;

	@BeforeEach
	void bringInTheDemonstration() {
		register.importFrom(getClass().getResourceAsStream("/demonstration/organisations.yaml"));
	}

	@Test
	void knowsTheDemonstrationsHospitalsByValidCodes() {
		assertThat(directory.hospitalsUnder(id("140000"))).hasSize(12)
			.allMatch(hospital -> CreditCode.isValid(hospital.creditCode()))
			.allMatch(hospital -> new LicenceNumber(hospital.licenceNumber()).isUsual());
		assertThat(directory.region("140213").name()).isEqualTo("平城区");
		assertThat(directory.region("140100").capital()).isTrue();
	}

	@Test
	void leadsFromAHospitalUpToTheProvince() {
		assertThat(directory.chainOf(id("SX01"))).extracting(AuthoritySummary::id).containsExactly(id("140000"));
		assertThat(directory.chainOf(id("SX11"))).extracting(AuthoritySummary::id)
			.containsExactly(id("140200"), id("140000"));
		assertThat(directory.supervisorOf(id("SX12")).name()).isEqualTo("长治市卫生健康委员会");
		assertThat(directory.provinceOf(id("SX12")).id()).isEqualTo(id("140000"));
		assertThat(directory.provinceOf(id("140213")).id()).isEqualTo(id("140000"));
		assertThat(directory.hospitalsUnder(id("140000"))).hasSize(12);
		assertThat(directory.hospitalsUnder(id("140200"))).extracting(HospitalSummary::id).containsExactly(id("SX11"));
	}

	@Test
	@Requirement("R001-03")
	void supervisesByTheTreeAndNotByTheCode() {
		// given
		importing(
				"""
						regions:
						  - { code: "130000", name: 示例省, level: PROVINCE }
						  - { code: "130600", name: 保城市, level: CITY, parent: "130000" }
						  - { code: "130682", name: 定城市, level: COUNTY, parent: "130600" }
						authorities:
						  - { id: "130000", name: 示例省卫生健康委员会, level: PROVINCE, region: "130000" }
						  - { id: "130600", name: 保城市卫生健康委员会, level: CITY, region: "130600", superior: "130000" }
						  - { id: "130682", name: 定城市卫生健康局, level: CITY, region: "130682", superior: "130000" }
						hospitals:
						  - { id: H05, name: 示例定城市人民医院, creditCode: 12130682401000052J, licenceNumber: 40100005213068211A1001,
						      region: "130682", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 900, supervisor: "130682" }
						""");

		// when
		var chain = directory.chainOf(id("H05"));

		// then
		assertThat(chain).extracting(AuthoritySummary::id).containsExactly(id("130682"), id("130000"));
		assertThat(directory.hospitalsUnder(id("130600"))).isEmpty();
	}

	@Test
	void followsAMergedHospitalToItsSuccessor() {
		// given
		var two = """
				regions:
				  - { code: "120000", name: 示例市, level: PROVINCE }
				authorities:
				  - { id: "120000", name: 示例市卫生健康委员会, level: PROVINCE, region: "120000" }
				hospitals:
				  - { id: H01, name: 示例省第一医院, creditCode: 1213010040100001XF, licenceNumber: 40100001X13010211A1001,
				      region: "120000", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 900, supervisor: "120000" }
				  - { id: H02, name: 示例唐城市人民医院, creditCode: 12130200401000028L, licenceNumber: 40100002813020211A1001,
				      region: "120000", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 900, supervisor: "120000" }
				""";
		var day = LocalDate.parse("2025-10-01");
		importing(two);

		// when
		register.merge(id("H02"), id("H01"), day);
		importing(two);

		// then
		assertThat(directory.current(id("H02"))).isEqualTo(id("H01"));
		assertThat(directory.supervisorOf(id("H02")).id()).isEqualTo(id("120000"));
		assertThat(directory.hospital(id("H02")).endedOn()).isEqualTo(day);
		assertThat(directory.hospitals()).extracting(HospitalSummary::id).contains(id("H01")).doesNotContain(id("H02"));
		assertThat(events.stream(HospitalMerged.class)).containsExactly(new HospitalMerged(id("H02"), id("H01"), day));
		assertThatThrownBy(() -> register.merge(id("H02"), id("SX01"), day)).isInstanceOf(Refused.class)
			.hasMessage("organisation.merged-already");
		assertThatThrownBy(() -> register.merge(id("SX01"), id("H02"), day)).isInstanceOf(Refused.class)
			.hasMessage("organisation.successor-gone");
	}

	@Test
	void refusesAHospitalWithAWrongCreditCode() {
		assertThatThrownBy(() -> importing("""
				hospitals:
				  - { id: X01, name: 错码医院, creditCode: 12140100459000135A, licenceNumber: x, region: "140100",
				      level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 1, supervisor: "140000" }
				""")).isInstanceOf(Refused.class).hasMessage("organisation.credit-code-invalid");
		assertThat(directory.findHospital(id("X01"))).isEmpty();
	}

	@Test
	void knowsTheSpecialtiesFromTheStart() {
		assertThat(directory.specialty("03.04").name()).isEqualTo("心血管内科");
		assertThat(directory.specialty("K01").licenceSubject()).isNull();
		assertThat(directory.specialties()).hasSizeGreaterThan(60);
		assertThatThrownBy(() -> directory.specialty("99")).isInstanceOf(Refused.class);
	}

	private void importing(String yaml) {
		register.importFrom(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
	}

	private static OrganisationId id(String value) {
		return OrganisationId.of(value);
	}

}
