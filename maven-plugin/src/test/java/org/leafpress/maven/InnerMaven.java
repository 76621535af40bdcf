package org.leafpress.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The Maven that runs the tests, loaded once more into this JVM, as its command does it in one of its own. Each run has a
 * container and class loaders of its own; only the JVM, which takes longer to start than most goals to run, is the same.
 */
final class InnerMaven {
    private final Path home;
    private final ClassLoader core;
    private final Object world;
    private final Constructor<?> cli;
    private final Method main;

    InnerMaven(Path home) {
        this.home = home;
        try {
            ClassLoader boot = new URLClassLoader(jars(home.resolve("boot")), ClassLoader.getPlatformClassLoader());
            Class<?> launching = boot.loadClass("org.codehaus.plexus.classworlds.launcher.Launcher");
            Object launcher = launching.getConstructor().newInstance();
            launching.getMethod("setSystemClassLoader", ClassLoader.class).invoke(launcher, boot);
            withProperties(() -> {
                System.setProperty("maven.conf", home.resolve("conf").toString());
                try (InputStream configuration = Files.newInputStream(home.resolve("bin/m2.conf"))) {
                    launching.getMethod("configure", InputStream.class).invoke(launcher, configuration);
                    return launcher;
                }
            });
            this.world = Objects.requireNonNull(launching.getMethod("getWorld").invoke(launcher));
            this.core = (ClassLoader)
                    Objects.requireNonNull(launching.getMethod("getMainRealm").invoke(launcher));
            Class<?> maven = core.loadClass("org.apache.maven.cli.MavenCli");
            this.cli = maven.getConstructor(world.getClass());
            this.main = maven.getMethod("doMain", String[].class, String.class, PrintStream.class, PrintStream.class);
        } catch (Exception e) {
            throw new IllegalStateException("cannot load the Maven of " + home, e);
        }
    }

    /** Runs in a folder, and gives the exit code; what Maven prints goes to a file. */
    int run(Path folder, Path log, List<String> arguments) {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try (OutputStream file = Files.newOutputStream(log);
                PrintStream printed = new PrintStream(file, true, UTF_8)) {
            thread.setContextClassLoader(core);
            return (int) withProperties(() -> {
                System.setProperty("maven.home", home.toString());
                System.setProperty("maven.multiModuleProjectDirectory", folder.toString());
                String[] words = arguments.toArray(String[]::new);
                return Objects.requireNonNull(
                        main.invoke(cli.newInstance(world), words, folder.toString(), printed, printed));
            });
        } catch (Exception e) {
            throw new IllegalStateException("Maven could not run", e);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    /** Something that may set properties of the system, which are then as before: Maven keeps there what {@code -D} says. */
    private interface Step {
        Object take() throws Exception;
    }

    private static Object withProperties(Step step) throws Exception {
        Properties before = (Properties) System.getProperties().clone();
        try {
            return step.take();
        } finally {
            System.setProperties(before);
        }
    }

    private static URL[] jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(InnerMaven::url)
                    .toArray(URL[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
