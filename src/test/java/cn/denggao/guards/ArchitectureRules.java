package cn.denggao.guards;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import cn.denggao.kernel.DemonstrationOnly;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Entity;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.annotation.Validated;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/** The house rules that a class file shows, by name. */
final class ArchitectureRules {

	private static final String CAMUNDA = "org.camunda..";

	private static final String[] ENGINE_AWARE = { "..process..", "cn.denggao.engine..", "cn.denggao.worklist..",
			"cn.denggao.tracking.." };

	private static final DescribedPredicate<JavaClass> PLAYS = DescribedPredicate.describe("play",
			type -> type.isMetaAnnotatedWith(Component.class) && (type.getSimpleName().matches(".*Understud(y|ies)")
					|| type.getPackageName().startsWith("cn.denggao.demonstration")));

	private ArchitectureRules() {
	}

	static Map<String, ArchRule> all() {
		var rules = new LinkedHashMap<String, ArchRule>();
		engine(rules);
		layers(rules);
		habits(rules);
		return rules;
	}

	private static void engine(Map<String, ArchRule> rules) {
		rules.put("onlyProcessPackagesKnowTheEngine",
				noClasses().that()
					.resideOutsideOfPackages(ENGINE_AWARE)
					.should()
					.dependOnClassesThat()
					.resideInAPackage(CAMUNDA));
		rules.put("engineInternalsStayInTheEngineModule",
				noClasses().that()
					.resideOutsideOfPackage("cn.denggao.engine..")
					.should()
					.dependOnClassesThat()
					.resideInAPackage("org.camunda.bpm.engine.impl.."));
		rules.put("delegatesAreHiddenAndNamed",
				classes().that()
					.implement(JavaDelegate.class)
					.should()
					.resideInAPackage("..process..")
					.andShould()
					.bePackagePrivate()
					.andShould()
					.haveSimpleNameEndingWith("Delegate")
					.andShould()
					.haveOnlyFinalFields());
		rules.put("variablesHaveTypedKeys",
				noClasses().that()
					.resideOutsideOfPackage("cn.denggao.engine..")
					.should()
					.callMethodWhere(variableAccess()));
		rules.put("tasksAreReadUnderTheirChecks",
				noClasses().that()
					.resideOutsideOfPackage("cn.denggao.engine..")
					.should()
					.callMethodWhere(unguardedReading()));
		rules.put("listenersStayInTheEngineModule",
				noClasses().that()
					.resideOutsideOfPackage("cn.denggao.engine..")
					.should()
					.implement(TaskListener.class)
					.orShould()
					.implement(ExecutionListener.class));
	}

	private static DescribedPredicate<JavaMethodCall> unguardedReading() {
		return DescribedPredicate.describe("reads tasks past every check",
				call -> call.getTargetOwner().isAssignableTo(TaskService.class)
						&& Set.of("createNativeTaskQuery", "getTaskComments").contains(call.getTarget().getName()));
	}

	private static void layers(Map<String, ArchRule> rules) {
		rules.put("domainKnowsNoDelivery",
				noClasses().that()
					.resideInAPackage("..domain..")
					.should()
					.dependOnClassesThat()
					.resideInAnyPackage("..web..", "..process..", "org.springframework.web..", "org.thymeleaf..",
							"jakarta.servlet..", CAMUNDA));
		rules.put("pagesDoNotReachAroundTheDomain",
				noClasses().that()
					.resideInAPackage("..web..")
					.should()
					.dependOnClassesThat()
					.resideInAPackage("..process.."));
		rules.put("pagesAskUseCasesNotRepositories",
				noClasses().that()
					.resideInAPackage("..web..")
					.should()
					.dependOnClassesThat()
					.areAssignableTo(Repository.class));
		rules.put("controllersAreHidden",
				classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate());
		rules.put("controllersLeaveValidationToMvc",
				noClasses().that()
					.areAnnotatedWith(Controller.class)
					.should()
					.beAnnotatedWith(Validated.class)
					.because("else a blank parameter is answered with 500"));
		rules.put("numbersAreTypedPlainly",
				noClasses().that()
					.resideInAnyPackage("..web..", "..process..", "..intake..")
					.and()
					.doNotHaveSimpleName("ScorePages")
					.should()
					.callConstructor(BigDecimal.class, String.class)
					.because("kernel.TypedNumber reads what people type"));
		rules.put("eventsAreRecords",
				classes().that()
					.resideInAPackage("..events..")
					.and()
					.doNotHaveSimpleName("package-info")
					.should()
					.beRecords());
	}

	private static void habits(Map<String, ArchRule> rules) {
		rules.put("entitiesHaveNoSetters",
				noMethods().that()
					.areDeclaredInClassesThat()
					.areAnnotatedWith(Entity.class)
					.should()
					.haveNameMatching("set[A-Z].*"));
		rules.put("nothingTravelsSerialised",
				noClasses().that()
					.areNotAssignableTo(Throwable.class)
					.and()
					.areNotEnums()
					.and()
					.areNotAssignableTo(org.springframework.security.core.Authentication.class)
					.and()
					.haveSimpleNameNotEndingWith("Id")
					.should()
					.implement(Serializable.class));
		rules.put("noJunkDrawers", noClasses().that()
			.doNotHaveSimpleName("CheckingAcceptanceData") // the task's own name
			.should()
			.haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Base|Common|Misc|Dto|DTO|Info|Data)")
			.orShould()
			.haveNameMatching(".*\\.(Base|Common|Abstract)[A-Z]\\w*"));
		rules.put("noJunkPackages", noClasses().should()
			.resideInAnyPackage("..util..", "..utils..", "..common..", "..misc..", "..helper..", "..base.."));
		rules.put("momentsAreInstantsAndDays",
				noClasses().that()
					.resideOutsideOfPackage("cn.denggao.engine..")
					.should()
					.dependOnClassesThat()
					.belongToAnyOf(Date.class, Calendar.class)
					.because("only the engine's own interfaces speak of Date"));
		rules.put("constructorInjectionOnly", GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
		rules.put("whoPlaysIsOnlyInADemonstration",
				classes().that(PLAYS).should().beAnnotatedWith(DemonstrationOnly.class));
		rules.put("nothingIsPrinted", GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
	}

	private static DescribedPredicate<JavaMethodCall> variableAccess() {
		return DescribedPredicate.describe("reads or writes a process variable by name",
				call -> call.getTarget().getName().matches("(get|set|has|remove)Variables?(Local|Typed|LocalTyped)?")
						&& (call.getTargetOwner().isAssignableTo(VariableScope.class)
								|| call.getTargetOwner().isAssignableTo(RuntimeService.class)
								|| call.getTargetOwner().isAssignableTo(TaskService.class)));
	}

}
