package cn.denggao.engine.guard;

import java.util.List;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;

/** The engine's own exception for files it cannot read, told apart from its failures. */
public class RefusedDeployment extends ParseException {

	RefusedDeployment(String message, String file, List<Problem> errors, List<Problem> warnings) {
		super(message, file, errors, warnings);
	}

}
