using Hengji.Auditing;
using Hengji.Cli.Console;
using Hengji.Documents.Audits;
using Hengji.UseCases.Auditing;

namespace Hengji.Cli.Commands;

/// <summary>Audits the files one after another; of each only its rank is kept, unless a target needs all of them at once.</summary>
internal sealed class AuditRun(Screen screen, AuditRequest request, AuditTargets targets, bool all)
{
    /// <summary>Files whose relations are listed one by one; those of thousands would fill memory and no one reads them.</summary>
    private const int MostListed = 50;

    private readonly List<AuditRank> ranks = [];
    private int code = ExitCode.Done;
    private string? refusedOption;

    /// <summary>Runs to the end.</summary>
    /// <returns>Exit code.</returns>
    public int Run()
    {
        var isWritten = NeedsAllAtOnce ? WriteAll([.. Audits()]) : WriteJson(Audits());
        if (refusedOption is { } option)
            return JsonOutput.Problems(screen, targets.Json, [new OneDocumentOnly(option)]);
        if (ranks.Count > 1 && !IsScreenTaken)
            new AuditLines(screen.Output, screen.IsEnglish).WriteRanking(ranks);
        return isWritten ? code : ExitCode.BadInput;
    }

    /// <summary>A ranked list is written from all of them; an option for one file is refused before anything is written.</summary>
    private bool NeedsAllAtOnce => targets.List is not null || targets.ForOne is not null;

    private bool IsScreenTaken => targets.Json == JsonOutput.StandardOutput;

    private IEnumerable<DocumentAudit> Audits()
    {
        foreach (var file in AuditFiles.Run(request))
        {
            var audit = AuditOutputs.Summary(file, targets.List is not null && ranks.Count < MostListed);
            ranks.Add(AuditRank.Of(audit));
            if (ranks.Count > 1 && file.Result.IsSuccess && !request.AreTogether && targets.ForOne is { } option)
            {
                refusedOption = option;
                yield break;
            }
            if (!IsScreenTaken)
                Print(file, audit);
            code = !file.Result.IsSuccess ? Refuse(file)
                : (request.AreTogether && ranks.Count > 1) || WriteOne(file, file.Result.Value) ? Worse(audit)
                : ExitCode.BadInput;
            yield return audit;
        }
    }

    private bool WriteAll(List<DocumentAudit> audits) =>
        refusedOption is not null
        || (Told(targets.List is { } list ? AuditOutputs.WriteList(list, audits, screen.IsEnglish) : null) && WriteJson(audits));

    private bool WriteJson(IEnumerable<DocumentAudit> audits)
    {
        if (targets.Json is not null)
            return JsonOutput.Write(screen, targets.Json, stream => AuditOutputs.WriteJson(stream, audits, screen.IsEnglish));
        foreach (var _ in audits)
        {
            // The screen and the ranks are all that was asked for.
        }
        return true;
    }

    private int Refuse(AuditedFile file) => IsScreenTaken ? ExitCode.BadInput : screen.Problems(file.Result.Problems);

    private int Worse(DocumentAudit audit) =>
        code == ExitCode.Done && audit.Count(FindingCertainty.Certain) > 0 ? ExitCode.Findings : code;

    private bool WriteOne(AuditedFile file, AuditReport report) =>
        Told(targets.Page is { } page ? AuditOutputs.WritePage(page, report, screen.IsEnglish) : null)
        && Told(targets.Commented is { } word ? AuditOutputs.WriteComments(word, file.Path, report, TimeProvider.System, screen.IsEnglish) : null);

    private bool Told(Problem? problem)
    {
        if (problem is not null)
            screen.Problem(problem);
        return problem is null;
    }

    private void Print(AuditedFile file, DocumentAudit audit)
    {
        if (file.Result.IsSuccess)
            new AuditLines(screen.Output, screen.IsEnglish).Write(audit);
        foreach (var relation in all && file.Result.IsSuccess ? file.Result.Value.Relations : [])
            screen.Line(screen.Say($"  {relation.Outcome.Verdict}  {relation.Relation.Basis}：{relation.Outcome.Explanation}", $"  {relation.Outcome.Verdict}  {relation.Relation.Basis.English}: {relation.Outcome.EnglishExplanation}"));
    }
}
