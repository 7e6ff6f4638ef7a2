/** The tests inside the extension host, in the order in which they run. */
import "./activation.ts";
import "./diagnostics.ts";
import "./hover.ts";
import "./navigation.ts";
import "./overlays.ts";
import "./quick-fix.ts";
import "./watching.ts";
import "./writing.ts";
import "./views.ts";
import "./crash.ts";
