using System.Globalization;
using System.Text.Json;
using Hengji.Documents.Excel;
using Hengji.Figures;
using Hengji.Storage;
using Hengji.UseCases.Filling;
using Hengji.UseCases.Merging;
using Hengji.UseCases.People;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Language;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hengji.Web.Features.Workbook;

/// <summary>The forms as a workbook: downloaded, filled elsewhere, brought back cell by cell.</summary>
internal static class WorkbookRoutes
{
    /// <summary>Media type of .xlsx.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string KeepTheirs = "keep"; // of the form field “conflicts”

    public static void Map(RouteGroupBuilder api)
    {
        _ = api.MapGet("/dossiers/{id:long}/workbook", DownloadAsync).WithName("downloadWorkbook");
        _ = api.MapPost("/dossiers/{id:long}/workbook/plan", PlanAsync).FromOwnPages().WithName("planWorkbook");
        _ = api.MapPost("/dossiers/{id:long}/workbook/plan.html", PlanPieceAsync).FromOwnPages().ExcludeFromDescription();
        _ = api.MapPost("/dossiers/{id:long}/workbook", ApplyAsync).FromOwnPages().WithName("mergeWorkbook");
    }

    private static async Task<IResult> DownloadAsync(long id, OpenDossier dossiers, Tongue tongue, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        using var file = new MemoryStream();
        var written = PersonalForms.Write(file, found.Live, found.Actor.Rights);
        return written.IsSuccess
            ? Results.File(file.ToArray(), MediaType, NameOf(found.Live))
            : tongue.Answer(written.Problems, StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> PlanAsync(
        long id, HttpRequest request, OpenDossier dossiers, Tongue tongue, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        var planned = await ReadPlanAsync(request, found.Live, found.Actor, cancel);
        return planned.IsSuccess ? Results.Ok(PlanAnswer.Of(planned.Value, tongue)) : tongue.Answer(planned.Problems);
    }

    private static async Task<IResult> PlanPieceAsync(
        long id, HttpRequest request, OpenDossier dossiers, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        var planned = await ReadPlanAsync(request, found.Live, found.Actor, cancel);
        return new RazorComponentResult<MergeTable>(new { Plan = planned.IsSuccess ? planned.Value : null, planned.Problems });
    }

    private static async Task<IResult> ApplyAsync(
        long id, HttpRequest request, OpenDossier dossiers, HengjiDbContext storage, Tongue tongue, TimeProvider clock, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        using var file = await UploadedFile.TakeAsync(request, cancel);
        if (file is null)
            return tongue.Answer([new NoFileSent()]);
        if (ReadChoices(request.Form["choices"].ToString()) is not { } choices)
            return tongue.Answer([new BadChoices()]);
        var forms = PersonalForms.Of(found.Live, found.Actor.Rights);
        var read = ReturnedFormsReader.Read(file.FilePath, forms);
        if (!read.IsSuccess)
            return tongue.Answer(read.Problems);
        var planned = PlanMerge.Run(found.Live.Material, found.Live.Pack.Forms, found.Actor.Rights, read.Value, file.Name);
        if (request.Form["conflicts"] == KeepTheirs && planned.IsSuccess)
            choices = [.. choices, .. planned.Value.KeepingTheirs];
        var done = await ApplyMerge.RunAsync(
            storage, found.Live.Pack, id, read.Value, file.Name, choices, found.Actor, clock.GetUtcNow().UtcDateTime, cancel);
        return done.IsSuccess ? Results.Ok(AppliedAnswer.Of(done.Value, choices, tongue))
            : done.Problems[0] is ConflictsOpen && planned.IsSuccess ? Conflicting(done.Problems[0], planned.Value, choices, tongue)
            : tongue.Answer(done.Problems);
    }

    /// <summary>Nothing was written; every row and cell says what it would have been.</summary>
    private static IResult Conflicting(Problem problem, MergePlan plan, IReadOnlyList<MergeChoice> choices, Tongue tongue)
    {
        var rows = ImportAnswers.Rows(plan, choices, tongue);
        return Results.Problem(statusCode: StatusCodes.Status409Conflict, title: tongue.Of(problem), extensions: new Dictionary<string, object?>
        {
            ["code"] = problem.Code, ["revision"] = plan.Revision, ["rows"] = rows,
        });
    }

    private static async Task<Result<MergePlan>> ReadPlanAsync(
        HttpRequest request, LiveDossier live, Actor actor, CancellationToken cancel)
    {
        using var file = await UploadedFile.TakeAsync(request, cancel);
        if (file is null)
            return new NoFileSent();
        var read = ReturnedFormsReader.Read(file.FilePath, PersonalForms.Of(live, actor.Rights));
        return read.IsSuccess
            ? PlanMerge.Run(live.Material, live.Pack.Forms, actor.Rights, read.Value, file.Name)
            : Result<MergePlan>.Failure(read.Problems);
    }

    private static List<MergeChoice>? ReadChoices(string json)
    {
        try
        {
            var sent = json.Length == 0 ? [] : JsonSerializer.Deserialize<List<ChoiceSent>>(json, JsonSerializerOptions.Web) ?? [];
            var choices = sent
                .Select(choice => FigureAddress.TryParse(choice.Address ?? "") is { } at ? new MergeChoice(at, choice.Takes == "mine", choice.Version) : null)
                .OfType<MergeChoice>().ToList();
            return choices.Count == sent.Count ? choices : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string NameOf(LiveDossier live) =>
        $"{live.Material.Department.Name}{live.Material.Dossier.Year.ToString(CultureInfo.InvariantCulture)}年度填报表.xlsx";

    private sealed record ChoiceSent(string? Address, string? Takes, int Version);
}

/// <summary>A request without exactly one file.</summary>
public sealed record NoFileSent() : Problem(
    "upload.no-file", "请选择一个文件，不能是空文件。", "Choose one file; it must not be empty.");

/// <summary>Choices that cannot be read.</summary>
public sealed record BadChoices() : Problem(
    "merge.bad-choices", "选择的内容读不懂，请重新预览后再试。", "The choices cannot be read; make the preview again.");
