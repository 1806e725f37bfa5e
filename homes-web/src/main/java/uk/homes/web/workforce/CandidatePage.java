package uk.homes.web.workforce;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.homes.access.Permission;
import uk.homes.web.CurrentHome;
import uk.homes.web.Forms;
import uk.homes.web.Page;
import uk.homes.web.Texts;
import uk.homes.web.look.Option;
import uk.homes.workforce.Candidates;
import uk.homes.workforce.NewCandidate;
import uk.homes.workforce.Post;

/** Taking down somebody whom the home wants to appoint: their checks come first. */
@Named
@RequestScoped
@Page(
        path = "/workforce/candidate",
        permits = {Permission.WORKFORCE_WRITE, Permission.WORKFORCE_CHECK})
public class CandidatePage {

    @Inject
    private Candidates candidates;

    @Inject
    private CurrentHome home;

    @Inject
    private Forms forms;

    private UUID submission;
    private String name;
    private Post post;

    /** Takes them down and goes on to their checks. */
    public void add() {
        NewCandidate command = new NewCandidate(submission, name, home.getId(), post, null, false);
        forms.ask(() -> candidates.add(command))
                .ifPresent(staff -> forms.goOn(
                        "/workforce/checks?staff=" + staff + "&home=" + home.getSlug(),
                        "workforce.candidate.done",
                        name));
    }

    public String getTitle() {
        return Texts.of("workforce.candidate.title", home.getName());
    }

    public List<Option> getPosts() {
        return Arrays.stream(Post.values())
                .map(each -> new Option(each, Texts.of("workforce.post." + each)))
                .toList();
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Post getPost() {
        return post;
    }

    public void setPost(Post post) {
        this.post = post;
    }
}
