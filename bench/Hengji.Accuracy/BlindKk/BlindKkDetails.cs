using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>What only the layouts of blind-kk print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindKkDetails
{
    public static BlindKkDetails Of(DepartmentYear year)
    {
        return new BlindKkDetails();
    }
}
