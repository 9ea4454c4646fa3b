namespace Hengji.Storage.Dossiers;

/// <summary>What the checks said of a dossier at one revision (检查结论汇总), kept so that long lists need no checking.</summary>
public sealed class DossierTally
{
    public long DossierId { get; init; }

    /// <summary>The revision it was counted at; older than the dossier's means it is to be counted again.</summary>
    public long Revision { get; set; }

    /// <summary>Errors that nobody can explain by rounding or by another reading (矛盾).</summary>
    public int Contradictions { get; set; }

    /// <summary>Warnings.</summary>
    public int Warnings { get; set; }

    /// <summary>Questions and notes.</summary>
    public int Notes { get; set; }

    /// <summary>Relations that hold within rounding only (四舍五入可解释).</summary>
    public int Rounded { get; set; }

    /// <summary>Relations that hold exactly (相符).</summary>
    public int Exact { get; set; }
}
