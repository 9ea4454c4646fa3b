using Hengji.UseCases.Narrating;
using Hengji.Web.Features.Uploads;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hengji.Web.Features.Narrative;

/// <summary>The running text as data, and its pages as a piece of a page.</summary>
internal static class NarrativeRoutes
{
    public static void Map(WebApplication app, RouteGroupBuilder api)
    {
        _ = api.MapGet("/dossiers/{id:long}/narrative", GetAsync).WithName("getNarrative");
        _ = app.MapGet("/dossiers/{id:long}/narrative/pages", PagesAsync).RequireAuthorization().ExcludeFromDescription();
    }

    private static async Task<IResult> GetAsync(long id, HttpContext context, OpenDossier dossiers, CancellationToken cancel)
    {
        if (await dossiers.FindWholeAsync(id, cancel) is not { } found)
            return Results.NotFound();
        var document = ReadNarrative.Run(found.Live, found.Actor.Rights);
        return context.Tagged(EntityTags.Of(document.Revision), NarrativeAnswer.Of(document));
    }

    private static async Task<IResult> PagesAsync(long id, OpenDossier dossiers, CancellationToken cancel) =>
        await dossiers.FindWholeAsync(id, cancel) is { } found
            ? new RazorComponentResult<SheetText>(new { found.Live, Document = ReadNarrative.Run(found.Live, found.Actor.Rights) })
            : Results.NotFound();
}

/// <summary>The running text as data.</summary>
public sealed record NarrativeAnswer(long Revision, List<NarrativeParagraphAnswer> Paragraphs)
{
    /// <summary>As data.</summary>
    public static NarrativeAnswer Of(NarrativeDocument document) =>
        new(document.Revision, [.. document.Paragraphs.Select(NarrativeParagraphAnswer.Of)]);
}

/// <summary>A paragraph: its cell, the heading above it, the text as stored and in parts.</summary>
public sealed record NarrativeParagraphAnswer(
    string Address, string Heading, string Text, int Version, bool IsOpen, bool IsPrinted, List<NarrativePartAnswer> Parts)
{
    /// <summary>As data.</summary>
    public static NarrativeParagraphAnswer Of(NarrativeParagraph found) =>
        new(
            found.Address.ToString(), found.Heading, found.Text, found.Version, found.IsOpen, found.IsPrinted,
            [.. found.Parts.Select(part => new NarrativePartAnswer(
                part.Kind.ToString().ToLowerInvariant(), part.Text, part.Token.Length > 0 ? part.Token : null, part.Label.Length > 0 ? part.Label : null))]);
}

/// <summary>A part of a paragraph: <c>words</c>, <c>bound</c> to a figure, <c>free</c> (a number nothing binds) or <c>broken</c>.</summary>
public sealed record NarrativePartAnswer(string Kind, string Text, string? Token, string? Label);
