using System.Security.Cryptography;
using Hengji.Signing;
using Hengji.Storage;
using Hengji.Storage.People;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Reviewing;

/// <summary>Signs with keys kept in the database, each encrypted by the platform's data protection; made at the first signature.</summary>
/// <param name="storage">The context of the step, so that a new key is kept together with its first signature.</param>
/// <param name="protection">Data protection.</param>
/// <param name="clock">The clock.</param>
public sealed class SoftwareSigner(HengjiDbContext storage, IDataProtectionProvider protection, TimeProvider clock) : ISigner
{
    private const string Purpose = "hengji.signing-key";

    /// <inheritdoc />
    public async Task<SignedMessage?> SignAsync(long personId, ReadOnlyMemory<byte> message, CancellationToken cancel = default)
    {
        var protector = protection.CreateProtector(Purpose);
        var key = await storage.SigningKeys.AsNoTracking().Where(found => found.PersonId == personId && found.WithdrawnAt == null)
            .OrderByDescending(found => found.Id).FirstOrDefaultAsync(cancel);
        key ??= await MakeAsync(personId, protector, cancel);
        byte[] privateKey;
        try
        {
            privateKey = protector.Unprotect(key.ProtectedPrivateKey);
        }
        catch (CryptographicException)
        {
            return null; // the keys that protect it are gone: nobody can sign with it any more
        }
        var value = Sm2.Sign(privateKey, message.Span);
        CryptographicOperations.ZeroMemory(privateKey);
        return new SignedMessage(key.PublicKey, value);
    }

    private async Task<SigningKey> MakeAsync(long personId, IDataProtector protector, CancellationToken cancel)
    {
        var pair = Sm2.NewKeyPair();
        var key = new SigningKey
        {
            PersonId = personId, PublicKey = pair.PublicKey.ToArray(), ProtectedPrivateKey = protector.Protect(pair.PrivateKey.ToArray()),
            CreatedAt = clock.GetUtcNow().UtcDateTime,
        };
        _ = storage.SigningKeys.Add(key);
        _ = await storage.SaveChangesAsync(cancel);
        return key;
    }
}
