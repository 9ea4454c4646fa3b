using Hengji.Storage;
using Hengji.UseCases.Answers;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;

namespace Hengji.UseCases.Auditing;

/// <summary>Keeps a letter's own words; blank ones become the usual words again.</summary>
public static class SaveLetter
{
    /// <summary>Keeps them.</summary>
    /// <returns>The audit's new revision, or why not.</returns>
    public static async Task<Result<long>> RunAsync(
        HengjiDbContext storage, long id, LetterWish wish, Actor actor, DateTime now, long? seenRevision = null, CancellationToken cancel = default)
    {
        foreach (var (text, longest) in ((string?, int)[])
            [(wish.To, LetterWords.LongestName), (wish.Opening, LetterWords.LongestParagraph), (wish.Closing, LetterWords.LongestParagraph), (wish.From, LetterWords.LongestName)])
        {
            if (text?.Trim().Length > longest)
                return new AuditWordsTooLong(text.Trim().Length, longest);
        }
        var saved = await Recorded.RunAsync<long>(storage, TrailWriter.OfAudit(id), actor, now, async lines =>
        {
            if (await OpenAudit.FindAsync(storage.Audits, id, actor.Rights, cancel) is not { } audit)
                return new NoSuchAudit();
            if (seenRevision is { } seen && seen != audit.Revision)
                return new ChangedMeanwhile();
            var old = Words(audit.LetterTo, audit.LetterOpening, audit.LetterClosing, audit.LetterFrom, audit.LetterDue);
            (audit.LetterTo, audit.LetterOpening) = (Kept(wish.To), Kept(wish.Opening));
            (audit.LetterClosing, audit.LetterFrom, audit.LetterDue) = (Kept(wish.Closing), Kept(wish.From), wish.Due);
            audit.Revision++;
            lines.Add(new TrailLine(
                "audit.letter", $"{id} {audit.Name}", old, Words(audit.LetterTo, audit.LetterOpening, audit.LetterClosing, audit.LetterFrom, audit.LetterDue)));
            return audit.Revision;
        }, cancel);
        storage.ChangeTracker.Clear();
        return saved;
    }

    private static string? Kept(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Words(string? to, string? opening, string? closing, string? from, DateOnly? due) =>
        string.Join('；', new[] { to, opening, closing, from, due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }.OfType<string>());
}

/// <summary>Words for a letter; null or blank for the usual ones.</summary>
public sealed record LetterWish(string? To, string? Opening, string? Closing, string? From, DateOnly? Due);
