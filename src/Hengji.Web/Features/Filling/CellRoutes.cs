using Hengji.Figures;
using Hengji.Storage;
using Hengji.UseCases.Filling;
using Hengji.UseCases.Packs;
using Hengji.Web.Language;
using Hengji.Web.Security;

namespace Hengji.Web.Features.Filling;

/// <summary>Saving of cells for the grid and for programs.</summary>
internal static class CellRoutes
{
    private const int MostCells = 10_000;

    public static void Map(RouteGroupBuilder api) =>
        api.MapPatch("/dossiers/{id:long}/cells", SaveAsync).WithName("saveCells");

    private static async Task<IResult> SaveAsync(
        long id, SaveRequest? request, HengjiDbContext storage, PackShelf packs, CurrentActor current, Tongue tongue, TimeProvider clock,
        CancellationToken cancel)
    {
        var (changes, fault) = Read(request, tongue);
        if (fault is not null)
            return Results.Problem(statusCode: 400, title: fault, extensions: new Dictionary<string, object?> { ["code"] = "request.invalid" });
        var actor = await current.GetAsync();
        if (await DossierPack.FindAsync(storage, packs, id, actor.Rights, cancel) is not { } pack)
            return Results.NotFound();
        var saved = await SaveCells.RunAsync(storage, pack, id, changes, actor, clock.GetUtcNow().UtcDateTime, cancel);
        return saved.IsSuccess
            ? Results.Ok(new SaveAnswer(
                saved.Value.Revision,
                [.. saved.Value.Cells.Select(cell => CellAnswer.Of(cell, tongue))],
                [.. saved.Value.Computed.Select(cell => CellAnswer.Of(cell, tongue))]))
            : Results.NotFound();
    }

    /// <summary>The changes asked for, or what is wrong with the request.</summary>
    private static (List<CellChange> Changes, string? Fault) Read(SaveRequest? request, Tongue tongue)
    {
        if (request?.Cells is not { Count: > 0 and <= MostCells } cells || cells.Contains(null!))
            return ([], tongue["一次请保存 1 至 10000 格。", "Save 1 to 10,000 cells at a time."]);
        var changes = new Dictionary<FigureAddress, CellChange>();
        foreach (var cell in cells)
        {
            if (FigureAddress.TryParse(cell.Address ?? "") is not { } address)
                return ([], tongue[$"“{cell.Address}”不是单元格地址。", $"“{cell.Address}” is no cell address."]);
            if (cell.Text is null)
                return ([], tongue[$"“{cell.Address}”没有内容 text；清空请给空文字。", $"“{cell.Address}” has no text; give an empty one to clear it."]);
            if (!changes.TryAdd(address, new CellChange(address, cell.Text, cell.Version)))
                return ([], tongue[$"“{cell.Address}”在一次请求中出现了两次。", $"“{cell.Address}” occurs twice in one request."]);
        }
        return ([.. changes.Values], null);
    }
}

/// <summary>Cells to save.</summary>
public sealed record SaveRequest(List<CellToSave> Cells);

/// <summary>A cell to save: address, text, and the version the writer saw.</summary>
public sealed record CellToSave(string Address, string Text, int Version);

/// <summary>What became of them.</summary>
public sealed record SaveAnswer(long Revision, List<CellAnswer> Cells, List<CellAnswer> Computed);

/// <summary>What became of one.</summary>
public sealed record CellAnswer(string Address, string Text, int Version, bool IsSaved, string? Code, string? Message)
{
    /// <summary>In the reader's language.</summary>
    public static CellAnswer Of(CellOutcome outcome, Tongue tongue) =>
        new(
            outcome.Address.ToString(), outcome.Text, outcome.Version, outcome.IsSaved, outcome.Problem?.Code,
            outcome.Problem is { } problem ? tongue.Of(problem) : null);
}
