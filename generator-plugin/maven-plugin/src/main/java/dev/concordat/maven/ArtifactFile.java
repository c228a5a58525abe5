package dev.concordat.maven;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Finds the file of an artifact in the repositories of a build. */
final class ArtifactFile {

    private ArtifactFile() {}

    /** Throws {@link IllegalArgumentException} where the text is no coordinates of an artifact. */
    static Path of(
            String coordinates,
            RepositorySystem system,
            RepositorySystemSession session,
            List<RemoteRepository> repositories)
            throws ArtifactResolutionException {
        ArtifactRequest request = new ArtifactRequest(new DefaultArtifact(coordinates), repositories, null);
        return system.resolveArtifact(session, request).getArtifact().getFile().toPath();
    }
}
