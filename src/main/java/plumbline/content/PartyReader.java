package plumbline.content;

import java.util.ArrayList;
import java.util.List;
import plumbline.content.yaml.Fields;
import plumbline.content.yaml.FrontMatter;
import plumbline.model.Body;
import plumbline.model.Company;
import plumbline.model.Person;
import plumbline.model.Problem;
import plumbline.model.Ref;
import plumbline.model.Team;

/** Reads {@code company.md} and the files under {@code teams/} and {@code people/}. */
final class PartyReader {
  private PartyReader() {}

  static Company company(FrontMatter file, Body body, List<Problem> problems) {
    Fields fields = new Fields(file.fields(), "the company", problems);
    ShortTexts texts = new ShortTexts();
    Company company =
        new Company(
            fields.required("name", "Company", "name: …"),
            texts.text(fields, "mission"),
            texts.text(fields, "vision"),
            body,
            texts.lines(fields));
    fields.done();
    return company;
  }

  static Team team(String id, FrontMatter file, Body body, List<Problem> problems) {
    Fields fields = new Fields(file.fields(), "a team", problems);
    ShortTexts texts = new ShortTexts();
    Team team =
        new Team(
            id,
            fields.required("name", id, "name: …"),
            fields.ref("parent"),
            fields.ref("lead"),
            Acceptances.read(fields, texts),
            body,
            texts.lines(fields));
    fields.done();
    return team;
  }

  static Person person(String id, FrontMatter file, Body body, List<Problem> problems) {
    Fields fields = new Fields(file.fields(), "a person", problems);
    List<Ref> teams = new ArrayList<>(fields.refs("team"));
    teams.addAll(fields.refs("teams"));
    Person person =
        new Person(
            id,
            fields.required("name", id, "name: …"),
            fields.text("title"),
            teams,
            fields.ref("manager"),
            fields.text("email"),
            body,
            fields.lines());
    fields.done();
    return person;
  }
}
