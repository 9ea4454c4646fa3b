using Hengji.Storage;
using Hengji.Storage.Answers;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Answers;

/// <summary>Keeps the answer to a request with an idempotency key, so that the request can come twice and be done once.</summary>
public static class KeepAnswers
{
    /// <summary>Longest key, in characters.</summary>
    public const int LongestKey = 100;

    private const int Working = 0; // status of a request that is still being worked on
    private const int Done = 1; // what it does is committed, its answer not yet kept
    private const int AnswerLost = 2; // what it does is committed, its answer will never come

    private static readonly TimeSpan Life = TimeSpan.FromHours(24);
    private static readonly TimeSpan LongestWork = TimeSpan.FromMinutes(5);

    /// <summary>Reserves the key for a request, or finds what it was answered before.</summary>
    /// <param name="storage">A context of its own: the reservation is seen at once, whatever becomes of the request.</param>
    /// <param name="personId">Whose key.</param>
    /// <param name="key">The key.</param>
    /// <param name="requestHash">Hash of method, address and content.</param>
    /// <param name="now">Now.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>Null: go on; the answer kept; or <see cref="KeyOfOtherRequest"/>, <see cref="StillWorking"/>, <see cref="OutcomeUnknown"/>.</returns>
    public static async Task<Result<KeptAnswer?>> BeginAsync(
        HengjiDbContext storage, long personId, string key, string requestHash, DateTime now, CancellationToken cancel = default)
    {
        var old = now - Life;
        _ = await storage.KeptAnswers.Where(kept => kept.PersonId == personId && kept.Key == key && kept.At < old).ExecuteDeleteAsync(cancel);
        // The table's key decides between two that come at once.
        var reserved = await storage.Database.ExecuteSqlAsync(
            $"""INSERT INTO kept_answers ("PersonId", "Key", "RequestHash", "Status", "Body", "At") VALUES ({personId}, {key}, {requestHash}, {Working}, {""}, {now}) ON CONFLICT DO NOTHING""",
            cancel);
        if (reserved == 1)
            return (KeptAnswer?)null;
        var kept = await Kept(storage, personId, key).AsNoTracking().SingleOrDefaultAsync(cancel);
        if (kept is null)
            return new StillWorking(); // it failed this very moment; the next try finds the key free
        if (kept.RequestHash != requestHash)
            return new KeyOfOtherRequest();
        if (kept.Status is not Working and not Done and not AnswerLost)
            return kept;
        return kept.Status == AnswerLost || now - kept.At > LongestWork ? new OutcomeUnknown() : new StillWorking();
    }

    /// <summary>Keeps the answer.</summary>
    public static Task EndAsync(HengjiDbContext storage, long personId, string key, int status, string body) =>
        Kept(storage, personId, key)
            .ExecuteUpdateAsync(set => set.SetProperty(kept => kept.Status, status).SetProperty(kept => kept.Body, body));

    /// <summary>Notes that the request is done, in the transaction that does it: both or neither.</summary>
    public static Task MarkAsync(HengjiDbContext storage, long personId, string key, CancellationToken cancel = default) =>
        Kept(storage, personId, key).Where(kept => kept.Status == Working)
            .ExecuteUpdateAsync(set => set.SetProperty(kept => kept.Status, Done), cancel);

    /// <summary>
    /// Frees the key of a request that broke down with nothing done. Where something was committed before it broke down, the key
    /// stays and says <see cref="OutcomeUnknown"/>, so that the next try does nothing twice.
    /// </summary>
    public static async Task FailAsync(HengjiDbContext storage, long personId, string key)
    {
        _ = await Kept(storage, personId, key).Where(kept => kept.Status == Working).ExecuteDeleteAsync();
        _ = await Kept(storage, personId, key).Where(kept => kept.Status == Done)
            .ExecuteUpdateAsync(set => set.SetProperty(kept => kept.Status, AnswerLost));
    }

    /// <summary>Removes what is older than a day.</summary>
    /// <returns>How many.</returns>
    public static Task<int> PurgeAsync(HengjiDbContext storage, DateTime now, CancellationToken cancel = default)
    {
        var old = now - Life;
        return storage.KeptAnswers.Where(kept => kept.At < old).ExecuteDeleteAsync(cancel);
    }

    private static IQueryable<KeptAnswer> Kept(HengjiDbContext storage, long personId, string key) =>
        storage.KeptAnswers.Where(kept => kept.PersonId == personId && kept.Key == key);
}

/// <summary>A key that was used for something else.</summary>
public sealed record KeyOfOtherRequest() : Problem(
    "idempotency.other-request",
    "这个幂等键已用于另一个请求（方法、地址或内容不同），这次没有办理。新的请求请换一个键。",
    "The idempotency key belongs to another request (method, address or content differ). Nothing was done; use a new key.");

/// <summary>The same request is being worked on.</summary>
public sealed record StillWorking() : Problem(
    "idempotency.in-flight", "相同的请求正在办理，请稍后用同一个键重试。", "The same request is being worked on; try again later with the same key.");

/// <summary>The server stopped or broke down while working on it.</summary>
public sealed record OutcomeUnknown() : Problem(
    "idempotency.unknown",
    "服务在办理这个请求时中断，结果未知。请先查看现状，再决定是否用新的键重新提交。",
    "The server stopped while working on this request. Look at the present state before you send it again with a new key.");

/// <summary>A key that cannot be one.</summary>
public sealed record BadKey(int Longest) : Problem(
    "idempotency.bad-key", $"幂等键应为 1—{Longest} 个可见的 ASCII 字符。", $"An idempotency key has 1 to {Longest} visible ASCII characters.");
