using Hengji.Storage;
using Hengji.Storage.Auditing;
using Hengji.UseCases.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Auditing;

/// <summary>Who signs a letter unless it says otherwise: the department, or the reviewer's division of the bureau.</summary>
public static class LetterSender
{
    /// <summary>The name.</summary>
    public static async Task<string> OfAsync(HengjiDbContext storage, OpenedAudit opened, Actor actor, CancellationToken cancel = default)
    {
        if (opened.Audit.Side == AuditSide.Department)
            return opened.Department;
        var post = await storage.Users.Where(person => person.Id == actor.PersonId).Select(person => person.Post).SingleOrDefaultAsync(cancel);
        return string.IsNullOrWhiteSpace(post) ? actor.FullName : post;
    }
}
