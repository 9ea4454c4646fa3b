using Hengji.Web.Tests.Hosting;

namespace Hengji.Browser.Tests;

/// <summary><see cref="NarrativeTests"/> on SQLite.</summary>
public sealed class NarrativeOnSqliteTests(Browser browser) : NarrativeTests(browser, Databases.Sqlite);
