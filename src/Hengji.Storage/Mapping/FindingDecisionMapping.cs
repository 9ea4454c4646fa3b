using Hengji.Storage.Auditing;

namespace Hengji.Storage.Mapping;

internal sealed class FindingDecisionMapping : IEntityTypeConfiguration<FindingDecision>
{
    public void Configure(EntityTypeBuilder<FindingDecision> builder)
    {
        builder.ToTable("finding_decisions");
        builder.Property(decision => decision.FindingKey).HasMaxLength(40);
        builder.Property(decision => decision.Title).HasMaxLength(200);
        builder.Property(decision => decision.Reason).HasMaxLength(2000);
        builder.Property(decision => decision.By).HasMaxLength(50);
        builder.HasIndex(decision => new { decision.AuditId, decision.FindingKey });
    }
}
