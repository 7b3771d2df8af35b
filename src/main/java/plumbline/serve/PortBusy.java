package plumbline.serve;

import java.io.IOException;

/** Another program listens where this one was to. */
public final class PortBusy extends IOException {
  private static final long serialVersionUID = 1;

  PortBusy(int port) {
    super(
        "port "
            + port
            + " is used by another program, perhaps by another plumbline serve; stop that, or choose another with --port (0 takes any that is free)");
  }
}
