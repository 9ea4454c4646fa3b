using System.Data.Common;
using Hengji.Storage;
using Hengji.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.People;

/// <summary>Finds whose program asks, from the secret it shows.</summary>
public static class FindAccessToken
{
    private static readonly TimeSpan UsedEvery = TimeSpan.FromMinutes(1);

    /// <summary>Token and owner; null when unknown, expired, revoked, or when the owner's account is closed or waits for a new password.</summary>
    public static async Task<(AccessToken Token, Person Owner)?> RunAsync(
        HengjiDbContext storage, string secret, DateTime now, CancellationToken cancel = default)
    {
        var hash = CreateAccessToken.Hash(secret);
        var token = await storage.Tokens.AsNoTracking().SingleOrDefaultAsync(
            found => found.SecretHash == hash && found.RevokedAt == null && found.ExpiresAt > now, cancel);
        if (token is null)
            return null;
        var owner = await storage.Users.AsNoTracking().SingleOrDefaultAsync(
            found => found.Id == token.PersonId && !found.IsClosed && !found.MustChangePassword, cancel);
        if (owner is null)
            return null;
        if (token.LastUsedAt is null || now - token.LastUsedAt > UsedEvery)
            await UsedAsync(storage, token.Id, now, cancel);
        return (token, owner);
    }

    private static async Task UsedAsync(HengjiDbContext storage, long tokenId, DateTime now, CancellationToken cancel)
    {
        try
        {
            _ = await storage.Tokens.Where(found => found.Id == tokenId)
                .ExecuteUpdateAsync(set => set.SetProperty(found => found.LastUsedAt, now), cancel);
        }
        catch (DbException)
        {
            // Reading must be possible while somebody else holds the database; it is noted with a later request.
        }
    }
}
