using Hengji.Web.Features.Account;
using Hengji.Web.Features.Auditing;
using Hengji.Web.Features.Evidencing;
using Hengji.Web.Features.Filling;
using Hengji.Web.Features.Home;
using Hengji.Web.Features.Narrative;
using Hengji.Web.Features.People;
using Hengji.Web.Features.Report;
using Hengji.Web.Features.Reviewing;
using Hengji.Web.Features.Scoring;
using Hengji.Web.Features.Settings;
using Hengji.Web.Features.SignIn;
using Hengji.Web.Features.Trail;
using Hengji.Web.Features.Workbook;

namespace Hengji.Web.Hosting;

/// <summary>Every route that is not a page, feature by feature.</summary>
internal static class Routes
{
    public static void Map(WebApplication app)
    {
        _ = app.MapOpenApi("/api/{documentName}/openapi.json");
        SignInRoutes.Map(app);
        DemonstrationRoutes.Map(app);
        var api = app.MapGroup("/api/v1").RequireAuthorization();
        CellRoutes.Map(api);
        SheetRoutes.Map(api);
        StoryRoutes.Map(api);
        TrailRoutes.Map(app, api);
        PackRoutes.Map(app);
        PeopleRoutes.Map(api);
        DeskRoutes.Map(api);
        RowRoutes.Map(api);
        FigureRoutes.Map(api);
        NarrativeRoutes.Map(app, api);
        GoalRoutes.Map(api);
        WorkbookRoutes.Map(api);
        ReportRoutes.Map(api);
        ScoreRoutes.Map(api);
        EvidenceRoutes.Map(app, api);
        AuditRoutes.Map(api);
        AuditForms.Map(app);
        ReviewRoutes.Map(app);
        NoteRoutes.Map(api);
        NextRoutes.Map(app);
        MoveRoutes.Map(api);
        SnapshotRoutes.Map(api);
        DutyRoutes.Map(api);
        AccountRoutes.Map(api);
        UnitRoutes.Map(api);
        CalendarRoutes.Map(api);
    }
}
