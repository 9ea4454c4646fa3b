using Hengji.Storage;
using Hengji.Storage.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Trail;

/// <summary>What to look for in the audit trail; null is no bound.</summary>
/// <param name="Who">Part of a person's name.</param>
/// <param name="Action">Beginning of an action's code.</param>
/// <param name="Subject">Part of the subject.</param>
/// <param name="Chain">Whole name of a chain.</param>
/// <param name="From">First moment.</param>
/// <param name="To">First moment after it.</param>
public sealed record TrailSearch(string? Who, string? Action, string? Subject, string? Chain, DateTime? From, DateTime? To);

/// <summary>Searches the audit trail, latest first.</summary>
public static class SearchTrail
{
    /// <summary>Entries of a page.</summary>
    public const int PageSize = 50;

    /// <summary>The entries that match, as a query.</summary>
    public static IQueryable<TrailEntry> Query(HengjiDbContext storage, TrailSearch search)
    {
        var found = storage.TrailEntries.AsNoTracking();
        if (Text(search.Who) is { } who)
            found = found.Where(entry => entry.Actor.Contains(who));
        if (Text(search.Action) is { } action)
            found = found.Where(entry => entry.Action.StartsWith(action));
        if (Text(search.Subject) is { } subject)
            found = found.Where(entry => entry.Subject.Contains(subject));
        if (Text(search.Chain) is { } chain)
            found = found.Where(entry => entry.Chain == chain);
        if (search.From is { } from)
            found = found.Where(entry => entry.At >= from);
        if (search.To is { } to)
            found = found.Where(entry => entry.At < to);
        return found.OrderByDescending(entry => entry.Id);
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
