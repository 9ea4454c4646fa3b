using Hengji.Storage.Evidence;

namespace Hengji.Storage.Mapping;

internal sealed class EvidenceFileMapping : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> builder)
    {
        builder.ToTable("evidence_files");
        builder.HasKey(file => file.Sha256);
        builder.Property(file => file.Sha256).HasMaxLength(64);
        builder.Property(file => file.MediaType).HasMaxLength(100);
    }
}
