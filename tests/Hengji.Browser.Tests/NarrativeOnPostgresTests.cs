using Hengji.Web.Tests.Hosting;

namespace Hengji.Browser.Tests;

/// <summary><see cref="NarrativeTests"/> on PostgreSQL.</summary>
public sealed class NarrativeOnPostgresTests(Browser browser) : NarrativeTests(browser, Databases.Postgres);
