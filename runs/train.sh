export OMP_NUM_THREADS=1 LD_PRELOAD=/usr/lib/x86_64-linux-gnu/libjemalloc.so.2 MALLOC_CONF="thp:always,dirty_decay_ms:-1,muzzy_decay_ms:-1"
exec .venv/bin/torchrun --nproc-per-node 2 -m training.cli sft runs/recipes/more.yaml
