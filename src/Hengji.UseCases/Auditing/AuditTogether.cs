using Hengji.Auditing;
using Hengji.Auditing.Between;
using Hengji.Auditing.Claims;
using Hengji.Documents.Printed;
using Hengji.Regulations;

namespace Hengji.UseCases.Auditing;

/// <summary>Audits the files of one submission against each other, and files against last year's report.</summary>
internal static class AuditTogether
{
    /// <summary>Audits the files; what cannot be read does not stop the others.</summary>
    /// <param name="request">What to audit.</param>
    /// <param name="pack">The pack whose official forms are looked for; null for none.</param>
    /// <returns>The files in the order asked; last year's report comes last, and only when it cannot be used.</returns>
    public static IEnumerable<AuditedFile> Run(AuditRequest request, Pack? pack)
    {
        var files = AuditInputs.Files(request.Inputs).ToList();
        if (request.AreTogether && files.Count > FileAuditor.MostFiles)
            return [new AuditedFile(request.Inputs[0], new TooManyTogether(files.Count, FileAuditor.MostFiles))];
        var read = files.AsParallel().AsOrdered().Select(file => (Path: file, Document: Read(file))).ToList();
        var before = request.LastYear is { } path ? LastYear(path, read.Select(file => file.Document)) : (Result<PrintedDocument>?)null;
        var last = before is { IsSuccess: true } usable ? usable.Value : null;
        var reports = Reports([.. read.Where(file => file.Document.IsSuccess).Select(file => file.Document.Value)], last, pack, request.AreTogether).GetEnumerator();
        var audited = read.Select(file => new AuditedFile(file.Path, file.Document.IsSuccess ? Next(reports) : Result<AuditReport>.Failure(file.Document.Problems)));
        return before is { IsSuccess: false } unusable ? audited.Append(new AuditedFile(request.LastYear!, Result<AuditReport>.Failure(unusable.Problems))) : audited;
    }

    private static Result<PrintedDocument> Read(string path) => AuditFaults.Guarded(path, () => DocumentReader.Read(path));

    /// <summary>A fault at one file of a submission is one of them all: each is compared with each.</summary>
    private static IEnumerable<Result<AuditReport>> Reports(List<PrintedDocument> documents, PrintedDocument? lastYear, Pack? pack, bool areTogether) =>
        areTogether
            ? Audit(documents, lastYear, pack)
            : documents.SelectMany(document => Audit([document], lastYear, pack));

    private static IEnumerable<Result<AuditReport>> Audit(List<PrintedDocument> documents, PrintedDocument? lastYear, Pack? pack)
    {
        var file = string.Join("、", documents.Select(document => document.File));
        var audited = AuditFaults.Guarded<ImmutableArray<AuditReport>>(file, () => FileAuditor.Audit(documents, lastYear, pack).ToImmutableArray());
        return documents.Select((_, at) => audited.IsSuccess ? audited.Value[at] : Result<AuditReport>.Failure(audited.Problems));
    }

    private static Result<AuditReport> Next(IEnumerator<Result<AuditReport>> reports)
    {
        _ = reports.MoveNext();
        return reports.Current;
    }

    /// <summary>Last year's report, if it can be one: it is not of the year of a file or later.</summary>
    private static Result<PrintedDocument> LastYear(string path, IEnumerable<Result<PrintedDocument>> files)
    {
        var read = Read(path);
        var own = files.Where(file => file.IsSuccess).Select(file => DocumentYear.Of(file.Value)).FirstOrDefault(year => year is not null);
        return read.IsSuccess && own is { } now && DocumentYear.Of(read.Value) is { } year && year >= now
            ? new NotLastYear(read.Value.File, year, now)
            : read;
    }
}
