using Hengji.Documents.Printed;
using Hengji.Storage;
using Hengji.Storage.Auditing;
using Hengji.Storage.Departments;
using Hengji.UseCases.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Auditing;

/// <summary>Tells which department a file is about: as chosen, else the only one there is, else the one it names first.</summary>
internal static class DepartmentOfFile
{
    private const int FirstParagraphs = 30;

    /// <summary>The department, without id where a bureau reviewer of all departments gives a file of none of them.</summary>
    public static async Task<Result<FoundDepartment>> FindAsync(
        HengjiDbContext storage, Rights rights, AuditSide side, long? chosen, PrintedDocument document, CancellationToken cancel)
    {
        var departments = await AuditScopes.Departments(storage, rights).AsNoTracking().ToListAsync(cancel);
        if (chosen is not null)
            return departments.Exists(one => one.Id == chosen) ? new FoundDepartment(chosen) : new AuditDepartmentUnknown(document.File);
        if (side == AuditSide.Department && departments is [var only])
            return new FoundDepartment(only.Id);
        if (Named(departments, document) is { } named)
            return new FoundDepartment(named.Id);
        return side == AuditSide.Bureau && rights.Grants.Any(grant => grant.DepartmentId is null)
            ? new FoundDepartment(null)
            : new AuditDepartmentUnknown(document.File);
    }

    /// <summary>The file's name speaks first, then its first paragraphs; of names inside each other the longest.</summary>
    private static Department? Named(List<Department> departments, PrintedDocument document) =>
        document.Blocks.OfType<PrintedParagraph>().Take(FirstParagraphs).Select(paragraph => paragraph.Text).Prepend(document.File)
            .Select(text => departments.Where(one => one.Name.Length > 1 && text.Contains(one.Name, StringComparison.Ordinal)).MaxBy(one => one.Name.Length))
            .FirstOrDefault(found => found is not null);
}

/// <summary>A department, or none.</summary>
internal sealed record FoundDepartment(long? Id);
