namespace Hengji.Storage.Dossiers;

/// <summary>How far a department's material has come (环节).</summary>
public enum Stage
{
    /// <summary>单位填报: units fill and hand in.</summary>
    Filling = 1,

    /// <summary>部门汇总: department finance checks, completes, compiles.</summary>
    Compiling = 2,

    /// <summary>评价组意见.</summary>
    PanelOpinion = 3,

    /// <summary>部门负责人签署.</summary>
    DepartmentSigning = 4,

    /// <summary>财政部门审核.</summary>
    FinanceReview = 5,

    /// <summary>已受理.</summary>
    Accepted = 6,
}
