using System.Globalization;
using Hengji.Storage;
using Hengji.UseCases.Auditing;
using Hengji.UseCases.Evidencing;
using Hengji.UseCases.People;
using Hengji.Web.Features.Uploads;

namespace Hengji.Web.Features.Auditing;

/// <summary>Hands an uploaded file to the audit, from page and program alike.</summary>
internal static class AuditUploads
{
    /// <summary>Takes one file.</summary>
    /// <param name="file">As sent.</param>
    /// <param name="department">The department's id as a form has it; blank to read it from the document.</param>
    /// <param name="storage">The context.</param>
    /// <param name="folder">Where files are kept.</param>
    /// <param name="bench">Audits it.</param>
    /// <param name="actor">Who.</param>
    /// <param name="clock">When.</param>
    /// <param name="cancel">Stops before the commit.</param>
    public static async Task<Result<AuditAdded>> TakeAsync(
        IFormFile file, string? department, HengjiDbContext storage, EvidenceFolder folder, AuditBench bench, Actor actor, TimeProvider clock,
        CancellationToken cancel)
    {
        var name = UploadedFile.Clean(file.FileName);
        long? chosen = null;
        if (!string.IsNullOrEmpty(department))
        {
            if (!long.TryParse(department, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
                return new AuditDepartmentUnknown(name);
            chosen = id;
        }
        await using var content = file.OpenReadStream();
        return await AddAudit.RunAsync(storage, folder, bench, name, content, chosen, actor, clock.GetUtcNow().UtcDateTime, cancel);
    }
}
