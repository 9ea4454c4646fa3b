using System.Security.Cryptography;
using System.Text;
using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.People;

/// <summary>A person makes a key for a program (接口令牌).</summary>
public static class CreateAccessToken
{
    /// <summary>Longest life of a token, in days.</summary>
    public const int MostDays = 365;

    private const int SecretBytes = 32;
    private const int MostName = 100;
    private const string Prefix = "hj_";

    /// <summary>Makes it. The secret is told once and cannot be read again.</summary>
    /// <returns>The secret, or <c>token.invalid</c>, <c>token.name-taken</c>.</returns>
    public static Task<Result<string>> RunAsync(
        HengjiDbContext storage, string name, IReadOnlyCollection<string> scopes, int days, Actor actor, DateTime now,
        CancellationToken cancel = default) =>
        Recorded.RunAsync<string>(storage, TrailWriter.People, actor, now, async lines =>
        {
            if (Refusal(name, scopes, days) is { } refusal)
                return refusal;
            var wanted = name.Trim();
            var namesake = await storage.Tokens.SingleOrDefaultAsync(
                token => token.PersonId == actor.PersonId && token.Name == wanted && token.RevokedAt == null, cancel);
            if (namesake?.ExpiresAt > now)
                return new TokenNameTaken(wanted);
            if (namesake is not null)
                await RetireAsync(storage, namesake, cancel);
            var secret = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
            var token = new AccessToken
            {
                PersonId = actor.PersonId, Name = wanted, SecretHash = Hash(secret),
                Scopes = string.Join(' ', AccessScopes.All.Where(scopes.Contains)), CreatedAt = now, ExpiresAt = now.AddDays(days),
            };
            _ = storage.Tokens.Add(token);
            lines.Add(new TrailLine(
                "token.create", token.Name, "", $"{token.Scopes} → {token.ExpiresAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"));
            return secret;
        }, cancel);

    /// <summary>What is kept of a secret: its SHA-256.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>An expired token gives its name up: of one name there is one that was not revoked, and the database sees to it.</summary>
    private static async Task RetireAsync(HengjiDbContext storage, AccessToken expired, CancellationToken cancel)
    {
        expired.RevokedAt = expired.ExpiresAt;
        _ = await storage.SaveChangesAsync(cancel);
    }

    private static BadToken? Refusal(string name, IReadOnlyCollection<string> scopes, int days)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > MostName)
            return new BadToken($"请写明令牌的用途，最多 {MostName} 个字符。", $"Say what the token is for, in {MostName} characters at most.");
        if (scopes.Count == 0 || scopes.Any(scope => !AccessScopes.All.Contains(scope)))
            return new BadToken("请至少选择一个范围：读取、填报、审核、管理。", "Choose at least one scope: read, fill, review, admin.");
        return days is < 1 or > MostDays
            ? new BadToken($"有效期应为 1—{MostDays} 天。", $"A token lives 1 to {MostDays} days.")
            : null;
    }
}
