package cn.denggao.bench;

import java.lang.reflect.Proxy;
import java.util.Set;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.modeling.domain.KnownOwners;
import cn.denggao.modeling.domain.ModelingDesk;
import cn.denggao.modeling.migration.LongLifeContract;
import cn.denggao.modeling.migration.domain.MigrationSettings;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.RaisingVersions;
import cn.denggao.programme.RoundDirectory;

import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Beside them what moves running cases, and the audit trail it writes. */
@Configuration
@Import({ OurModules.class, LongLifeContract.class, ModelingDesk.class, KnownOwners.class })
@ComponentScan({ "cn.denggao.modeling.migration.domain", "cn.denggao.modeling.migration.process" })
@ComponentScan(basePackages = "cn.denggao.audit.domain", useDefaultFilters = false,
		includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(AppendingEntries|AuditEntries)"))
@EntityScan("cn.denggao.modeling.migration.domain")
@EnableJpaRepositories("cn.denggao.modeling.migration.domain")
@EnableConfigurationProperties(MigrationSettings.class)
class MigrationModules {

	@Bean
	@Primary
	Administrator administrator() {
		return new Administrator();
	}

	@Bean
	OrganisationDirectory organisations() {
		return unasked(OrganisationDirectory.class);
	}

	@Bean
	RoundDirectory roundDirectory() {
		return unasked(RoundDirectory.class);
	}

	/** All that is moved here is shared, so nobody asks for owners. */
	private static <T> T unasked(Class<T> directory) {
		return directory.cast(Proxy.newProxyInstance(directory.getClassLoader(), new Class<?>[] { directory },
				(proxy, method, arguments) -> {
					if (method.getDeclaringClass() == Object.class) {
						return method.invoke(directory.getName(), arguments);
					}
					throw new UnsupportedOperationException(method.toString());
				}));
	}

	/** No round freezes what is moved here. */
	@Bean
	RaisingVersions rounds() {
		return (process, from, to, owner) -> 0;
	}

	/** One of two persons: who proposes may not approve. */
	static final class Administrator implements CurrentActor {

		private String login = "";

		Administrator as(String name) {
			login = name;
			return this;
		}

		@Override
		public Actor get() {
			return new Actor(login, login, "140000", Set.of(Role.SYS_ADMIN.code()));
		}

	}

}
