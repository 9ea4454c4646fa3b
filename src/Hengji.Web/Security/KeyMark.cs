using System.Data.Common;
using Hengji.Storage;
using Hengji.UseCases.Answers;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hengji.Web.Security;

/// <summary>
/// Notes with every commit of a request that its idempotency key is used. A request that breaks down afterwards, or whose commit
/// gets no answer, is then not done again: what it did and the note are in one transaction.
/// </summary>
internal sealed class KeyMark(IHttpContextAccessor accessor) : DbTransactionInterceptor
{
    /// <summary>Says which key the request has.</summary>
    public static void Put(HttpContext context, long person, string key) => context.Items[typeof(KeyMark)] = new Mark(person, key);

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (accessor.HttpContext?.Items[typeof(KeyMark)] is Mark mark && eventData.Context is HengjiDbContext storage)
            await KeepAnswers.MarkAsync(storage, mark.Person, mark.Key, cancellationToken);
        return result;
    }

    private sealed record Mark(long Person, string Key);
}
